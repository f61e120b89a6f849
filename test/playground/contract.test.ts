import * as spec from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { replyFaults, requestBreaches } from '../../src/playground/contract.ts';

describe('requests against the contract', () => {
  it('names the path of what the schema refuses', () => {
    const [breach] = requestBreaches(spec.MessageCreateRequestSchema, { embeds: [{ title: 7 }] });
    expect(breach).toMatchObject({ rejected: true, rule: expect.stringMatching(/^embeds\.0\.title: /) });
  });

  it('looks into the branch of a union that was meant', () => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: '', label: 'Go' }] }];
    const rules = requestBreaches(spec.MessageCreateRequestSchema, { components }).map((breach) => breach.rule);
    expect(rules).toEqual([expect.stringMatching(/^components\.0\.components\.0\.custom_id: /)]);
  });

  it('tells unknown fields, which Discord lets pass', () => {
    const body = { content: 'x', contents: 'y', embeds: [{ title: 't', titel: 'u' }] };
    expect(requestBreaches(spec.MessageCreateRequestSchema, body)).toEqual([
      { rule: 'contents: unknown field', rejected: false },
      { rule: 'embeds.0.titel: unknown field', rejected: false },
    ]);
  });

  it('overlooks what the client library adds to every message', () => {
    const body = { content: 'x', tts: false, nonce: '1', enforce_nonce: true };
    expect(requestBreaches(spec.IncomingWebhookUpdateRequestPartialSchema, body)).toEqual([]);
  });

  it('takes permissions as text and ids of files as numbers, as Discord does', () => {
    const command = { name: 'who', description: 'd', default_member_permissions: '0' };
    expect(requestBreaches(spec.ApplicationCommandCreateRequestSchema, command)).toEqual([]);
    expect(requestBreaches(spec.MessageCreateRequestSchema, { attachments: [{ id: 0, filename: 'a.png' }] })).toEqual(
      [],
    );
  });
});

it('replies are held to the contract as they are', () => {
  expect(replyFaults(spec.GatewayResponseSchema, { url: 'ws://127.0.0.1:1', more: 1 })).toEqual([]);
  expect(replyFaults(spec.GatewayResponseSchema, { url: 7 })).toHaveLength(1);
});
