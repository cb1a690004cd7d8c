//! One batch request: how commands go out and how PHP sends back what became of them.

use serde_json::Value;

use crate::api_error::ApiAnswer;
use crate::call::Call;
use crate::context::{Context, Log, Misfit};
use crate::envelope::api_error;
use crate::{
    Answer, AnyKind, Api, ApiError, Client, DecodeError, Effect, Error, Map, QueryError, convert, object,
    to_query,
};

/// A portal carries out no more commands of one request.
pub(crate) const MOST_COMMANDS: usize = 50;

/// What the portal says of one command.
#[derive(Debug)]
pub(crate) enum RawOutcome {
    /// It was carried out.
    Done(Box<Answer<Value>>),
    /// It was refused or failed.
    Failed(ApiError<AnyKind>),
    /// Nothing: it was not carried out, as a rule, because one before it failed and `halt` was set.
    Missing,
}

/// The text of a command: `method?query`. The name of the method has been checked.
pub(crate) fn command(method: &str, params: &Value) -> Result<String, QueryError> {
    let query = to_query(params)?;
    Ok(if query.is_empty() { method.to_owned() } else { format!("{method}?{query}") })
}

/// Sends one request of up to [`MOST_COMMANDS`] commands, each with its key and text; gives what became of them, in
/// their order. Keys are different from each other and without brackets and white space.
///
/// # Errors
/// No answer to the request as a whole.
pub(crate) async fn send_commands(
    client: &Client,
    commands: Vec<(String, String)>,
    halt: bool,
    effect: Effect,
) -> Result<Vec<RawOutcome>, Error> {
    let keys: Vec<_> = commands
        .iter()
        .map(|(key, text)| (key.clone(), text.split('?').next().unwrap_or_default().to_owned()))
        .collect();
    let cmd = commands.into_iter().map(|(key, text)| (key, Value::String(text))).collect();
    let body = Map::from_iter([
        ("halt".to_owned(), Value::from(i64::from(halt))),
        ("cmd".to_owned(), Value::Object(cmd)),
    ]);
    let call = Call::raw(Api::V2, "batch").with_effect(effect);
    let envelope = client.send(call, &Value::Object(body)).await?;
    let mut answers = Answers::read(envelope.result)?;
    Ok(keys.iter().map(|(key, method)| answers.take(client, key, method)).collect())
}

/// A command of a REST 3.0 batch.
#[derive(Debug)]
pub(crate) struct CommandV3 {
    pub(crate) method: String,
    pub(crate) query: Value,
    /// The name by which later commands refer to it.
    pub(crate) alias: Option<String>,
}

/// Sends one request of REST 3.0 commands; gives their results in their order.
///
/// # Errors
/// No answer to the request as a whole, or the error of any of the commands: the portal does not say of which.
pub(crate) async fn send_commands_v3(
    client: &Client,
    commands: Vec<CommandV3>,
    effect: Effect,
) -> Result<Vec<RawOutcome>, Error> {
    let keys: Vec<_> = commands.iter().map(|command| command.alias.clone()).collect();
    let body = commands.into_iter().map(|CommandV3 { method, query, alias }| {
        let alias = alias.map(|alias| ("as".to_owned(), Value::String(alias)));
        let entries = [("method".to_owned(), Value::String(method)), ("query".to_owned(), query)];
        Value::Object(entries.into_iter().chain(alias).collect())
    });
    let call = Call::raw(Api::V3, "batch").with_effect(effect);
    let envelope = client.send(call, &body.collect()).await?;
    if !matches!(envelope.result, Value::Array(_) | Value::Object(_)) {
        return Err(unreadable(envelope.result));
    }
    let mut results = convert::map(envelope.result);
    let outcomes = keys.into_iter().enumerate().map(|(place, alias)| {
        let by_alias = alias.and_then(|alias| results.get_mut(&alias).map(Value::take));
        match by_alias.or_else(|| results.get_mut(&place.to_string()).map(Value::take)) {
            Some(result) => RawOutcome::Done(Box::new(answer(result))),
            None => RawOutcome::Missing,
        }
    });
    Ok(outcomes.collect())
}

/// What came back, each part by the keys of the commands. PHP sends a part as a list where it is empty or its keys are
/// 0, 1, ….
struct Answers {
    results: Map,
    errors: Map,
    totals: Map,
    nexts: Map,
    times: Map,
}

impl Answers {
    fn read(result: Value) -> Result<Self, Error> {
        let Value::Object(mut parts) = result else { return Err(unreadable(result)) };
        if !parts.contains_key("result") && !parts.contains_key("result_error") {
            return Err(unreadable(Value::Object(parts)));
        }
        let mut part =
            |name: &str| parts.get_mut(name).map(Value::take).map(convert::map).unwrap_or_default();
        Ok(Self {
            results: part("result"),
            errors: part("result_error"),
            totals: part("result_total"),
            nexts: part("result_next"),
            times: part("result_time"),
        })
    }

    fn take(&mut self, client: &Client, key: &str, method: &str) -> RawOutcome {
        if let Some(error) =
            self.errors.get_mut(key).map(Value::take).and_then(|error| failure(method, error))
        {
            return RawOutcome::Failed(ApiError::new(client.scrubbed(error)));
        }
        // A result may be null.
        let Some(result) = self.results.get_mut(key).map(Value::take) else { return RawOutcome::Missing };
        let time = self.times.get_mut(key).map(Value::take).and_then(|time| object::from_value(time).ok());
        if let Some(time) = &time {
            client.note_time(method, time);
        }
        RawOutcome::Done(Box::new(Answer {
            time,
            total: self.totals.get(key).and_then(convert::int),
            next: self.nexts.get(key).and_then(convert::int),
            ..answer(result)
        }))
    }
}

fn answer(result: Value) -> Answer<Value> {
    Answer { result, time: None, total: None, next: None, mismatches: Vec::new(), conversions: Vec::new() }
}

/// An error as it stands in place of a result: `{error, error_description}` or a mere text.
fn failure(method: &str, error: Value) -> Option<ApiAnswer> {
    // The portal answers the request as a whole with 200.
    match error {
        Value::Null | Value::Bool(false) => None,
        Value::Array(list) if list.is_empty() => None,
        Value::String(text) if text.is_empty() => None,
        Value::Object(error) => Some(api_error(method, 200, error)),
        other => {
            let text = convert::text(other).unwrap_or_default();
            let map = Map::from_iter([("error_description".to_owned(), Value::String(text))]);
            Some(api_error(method, 200, map))
        }
    }
}

fn unreadable(result: Value) -> Error {
    let mut log = Log::default();
    let misfit = Misfit::new("the results of commands", &result);
    let mismatch = Context::root("result", &mut log).mismatch(&misfit);
    Error::Decode(DecodeError::new(mismatch, result).of("batch"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::{BoxFuture, Request, Response, Transport, TransportError};

    struct Always(&'static str);

    impl Transport for Always {
        fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
            Box::pin(async { Ok(Response::new(200, self.0)) })
        }
    }

    async fn sent(answer: &'static str, keys: &[&str]) -> Vec<RawOutcome> {
        let builder =
            Client::builder().webhook("https://portal.example/rest/1/s3cr3t/").transport(Always(answer));
        let commands = keys.iter().map(|key| ((*key).to_owned(), "a.b?x=1".to_owned())).collect();
        send_commands(&builder.build().unwrap(), commands, true, Effect::Read).await.unwrap()
    }

    #[tokio::test]
    async fn parts_whose_keys_are_numbers_come_as_lists() {
        let answer = r#"{"result":{"result":[[1],"b",null],"result_error":{"3":{"error":"E","error_description":"s3cr3t"}},
            "result_total":[120],"result_next":{"1":50},"result_time":[{"operating":1},[]]}}"#;
        let outcomes = sent(answer, &["0", "1", "2", "3", "4"]).await;
        let [
            RawOutcome::Done(a),
            RawOutcome::Done(b),
            RawOutcome::Done(c),
            RawOutcome::Failed(e),
            RawOutcome::Missing,
        ] = &*outcomes
        else {
            panic!("{outcomes:?}")
        };
        assert_eq!((&a.result, a.total, a.next), (&serde_json::json!([1]), Some(120), None));
        assert_eq!(a.time.as_ref().unwrap().operating, Some(1.0));
        assert_eq!((&b.result, b.total, b.next), (&serde_json::json!("b"), None, Some(50)));
        assert_eq!(c.result, Value::Null);
        assert_eq!(e.to_string(), "a.b: E: *** (HTTP 200)");
    }
}
